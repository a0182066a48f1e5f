using Domain;
using Platform.Data;

namespace Platform.Files;

/// <summary>Writes a file that is there whole or not at all.</summary>
public static class WholeFile
{
    /// <param name="write">Writes to the path it is given, which becomes the file once all is written.</param>
    /// <returns>Why it was not written; null where it was.</returns>
    public static async Task<Rejection?> WriteAsync(string file, Func<string, Task> write)
    {
        var unfinished = file + ".part";
        if (Directory.Exists(file))
        {
            return new Rejection(Rejections.FileUnwritable, file);
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await write(unfinished);
            File.Move(unfinished, file, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return StorageFullException.IsCauseOf(fault) ? new Rejection(Rejections.StorageFull) : new Rejection(Rejections.FileUnwritable, file);
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
