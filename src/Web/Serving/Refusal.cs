using System.Text.Encodings.Web;
using System.Text.Unicode;
using Domain;
using static Web.Texts.Words;

namespace Web.Serving;

/// <summary>What an upload answers when it is refused: the sentence, and the way back to where nothing was lost.</summary>
public static class Refusal
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static IResult Page(HttpContext http, Rejection rejection, string back, int status = StatusCodes.Status422UnprocessableEntity)
    {
        ArgumentNullException.ThrowIfNull(http);
        var html = $"""
            <!doctype html><html lang="{(IsEnglish ? "en" : "vi")}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{Encoded(T("shell.refused"))} - Giaoban</title><link rel="stylesheet" href="{AssetFiles.Address("giaoban.css")}"></head>
            <body><main id="main"><h1>{Encoded(T("shell.refused"))}</h1><section class="errors" role="alert"><p>{Encoded(Of(rejection))}</p></section><p><a class="btn main" href="{Encoded(back)}">{Encoded(T("shell.back"))}</a></p></main></body></html>
            """;
        return Results.Content(html, "text/html; charset=utf-8", statusCode: status);
    }

    private static string Encoded(string text) => Encoder.Encode(text);
}
