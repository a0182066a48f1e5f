using System.Runtime.CompilerServices;
using Xunit;

namespace Tests;

/// <summary>A text held against a file beside the tests. Where GIAOBAN_SNAPSHOTS is "write" the file is written anew, to be read before it is kept.</summary>
internal static class Snapshot
{
    public static void Same(string name, string text, [CallerFilePath] string from = "")
    {
        var file = Path.Combine(AppContext.BaseDirectory, name);
        if (Environment.GetEnvironmentVariable("GIAOBAN_SNAPSHOTS") == "write")
        {
            var root = Path.GetDirectoryName(from)!;
            while (!File.Exists(Path.Combine(root, "Tests.csproj")))
            {
                root = Path.GetDirectoryName(root)!;
            }

            File.WriteAllText(Path.Combine(root, name), text);
            return;
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
