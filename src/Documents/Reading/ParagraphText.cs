using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Documents.Reading;

/// <summary>What one paragraph shows, and what hangs on it: its text boxes and its notes.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder text = new();
    private bool hasText;
    private bool hasLight;

    public ParagraphText(XElement paragraph) => Read(paragraph, isBold: false);

    /// <summary>Line breaks inside the paragraph are "\n".</summary>
    public string Text => text.ToString();

    /// <summary>Every letter is bold.</summary>
    public bool IsBold => hasText && !hasLight;

    public List<XElement> Boxes { get; } = [];

    /// <summary>Such as "footnote2".</summary>
    public List<string> Notes { get; } = [];

    private void Read(XElement parent, bool isBold)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    Append(child.Value, isBold);
                    break;
                case "tab" or "ptab":
                    text.Append(' ');
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "sym":
                    AppendSymbol(child);
                    break;
                case "footnoteReference" or "endnoteReference":
                    Notes.Add(child.Name.LocalName[..^"Reference".Length] + child.Word("id"));
                    break;
                case "txbxContent":
                    Boxes.Add(child);
                    break;
                case "AlternateContent":
                    Read(child.Chosen(), isBold);
                    break;
                case "r" when child.IsWord():
                    ReadRun(child);
                    break;
                // What was deleted with changes tracked is no longer said; properties and field codes never were.
                case "del" or "moveFrom" or "pPr" or "rPr" or "sdtPr" or "instrText" or "delText" or "delInstrText" or "rt":
                    break;
                default:
                    Read(child, isBold);
                    break;
            }
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        if (!properties.IsOn("vanish"))
        {
            Read(run, properties.IsOn("b"));
        }
    }

    private void Append(string value, bool isBold)
    {
        text.Append(value);
        if (value.Any(char.IsLetterOrDigit))
        {
            hasText = true;
            hasLight |= !isBold;
        }
    }

    // A sign from a font of signs: those with a code of their own are kept, the others are bullets and ticks.
    private void AppendSymbol(XElement symbol)
    {
        if (int.TryParse(symbol.Word("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 31 and < 0xFFFE and not (>= 0xD800 and <= 0xDFFF))
        {
            text.Append(code >= 0xE000 ? '•' : (char)code);
        }
    }
}
