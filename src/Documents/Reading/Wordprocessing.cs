using System.Xml.Linq;

namespace Documents.Reading;

/// <summary>WordprocessingML has two namespaces for the same words, the usual and the strict: elements are known by their local names.</summary>
internal static class Wordprocessing
{
    private const string Usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(this XElement element) => element.Name.NamespaceName is Usual or Strict;

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.IsWord());

    /// <summary>An attribute of Word's own; null where it is absent.</summary>
    public static string? Word(this XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name && a.Name.NamespaceName is Usual or Strict)?.Value;

    /// <summary>A property such as bold stands where it is present and not switched off.</summary>
    public static bool IsOn(this XElement? properties, string name) => properties?.Child(name) is { } property && property.Word("val") is not ("0" or "false" or "off");

    /// <summary>The same content twice, for new and old readers: the first is read, or the second where the first says nothing.</summary>
    public static XElement Chosen(this XElement alternates)
    {
        var choice = alternates.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice");
        var fallback = alternates.Elements().FirstOrDefault(e => e.Name.LocalName == "Fallback");
        return choice is not null && (fallback is null || choice.Descendants().Any(e => e.Name.LocalName == "t")) ? choice : fallback ?? alternates;
    }

    /// <summary>Whether an element stands in the text of its ancestor, and not in a box, a note of change or an old reader's copy.</summary>
    public static bool IsShownWithin(this XElement element, XElement ancestor) =>
        element.Ancestors().TakeWhile(a => a != ancestor).All(a => a.Name.LocalName is not ("txbxContent" or "del" or "moveFrom" or "Fallback") && (a.Name.LocalName != "tr" || a.Child("trPr")?.Child("del") is null));
}
