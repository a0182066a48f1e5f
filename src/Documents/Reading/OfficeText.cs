using System.ComponentModel;
using System.Diagnostics;
using Domain;

namespace Documents.Reading;

/// <summary>The text of an old .doc, by LibreOffice where it is installed.</summary>
internal static class OfficeText
{
    private const int MostSeconds = 60;

    public static Outcome<string> Of(string file)
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-doc-").FullName;
        try
        {
            var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (IEnumerable<string>)["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "docx", "--outdir", folder, Path.GetFullPath(file)])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            if (!process.WaitForExit(TimeSpan.FromSeconds(MostSeconds)))
            {
                process.Kill(entireProcessTree: true);
                return new Rejection(Rejections.DocumentUnreadable);
            }

            var made = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".docx");
            return File.Exists(made) ? FileText.Docx(File.ReadAllBytes(made), made) : new Rejection(Rejections.DocumentUnreadable);
        }
        catch (Win32Exception)
        {
            return new Rejection(Rejections.DocumentNeedsOffice);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
