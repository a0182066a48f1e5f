using Domain;
using Platform.DataValues;
using Web.DataValues;

namespace Web.DataSets;

/// <summary>The kinds of file in which a person hands in figures.</summary>
internal static class FigureFiles
{
    public const string Accepted = ".xlsx,.csv,.txt,.json";

    /// <param name="path">Where it lies; it is read from there until it is taken in.</param>
    /// <param name="name">What its sender calls it: its end says what it is.</param>
    /// <returns>Refused: figure.fileKind, figure.book.</returns>
    public static Outcome<HandedFile> Open(string path, string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".XLSX" => FormBook.Open(path),
        ".CSV" or ".TXT" => FigureCsv.Open(path),
        ".JSON" => FigureJson.Open(path),
        _ => new Rejection(Rejections.FigureFileKind, name),
    };
}
