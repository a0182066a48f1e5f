using Microsoft.Playwright;

namespace Browser.Charts;

/// <summary>Two pictures held against one another by the browser itself.</summary>
internal static class Painted
{
    // Both are painted onto the same coarse grid, so that where a letter's edge falls does not count.
    private const string Compare = """
        async ([one, two]) => {
            const read = async data => { const image = new Image(); image.src = 'data:image/png;base64,' + data; await image.decode(); return image; };
            if (!one || !two) return 100;
            const [a, b] = [await read(one), await read(two)];
            if (Math.abs(a.width - b.width) > 2 || Math.abs(a.height - b.height) > 2) return 100;
            const [w, h] = [Math.ceil(a.width / 6), Math.ceil(a.height / 6)];
            const pixels = image => { const c = document.createElement('canvas'); c.width = w; c.height = h; const g = c.getContext('2d'); g.imageSmoothingQuality = 'high'; g.drawImage(image, 0, 0, w, h); return g.getImageData(0, 0, w, h).data; };
            const [p, q] = [pixels(a), pixels(b)];
            let other = 0;
            for (let i = 0; i < p.length; i += 4) if (Math.max(Math.abs(p[i] - q[i]), Math.abs(p[i + 1] - q[i + 1]), Math.abs(p[i + 2] - q[i + 2])) > 48) other++;
            return 100 * other / (w * h);
        }
        """;

    /// <summary>How many blocks of six by six points in a hundred differ; all of them where one picture is not there or is of another size.</summary>
    public static Task<double> OtherAsync(IPage page, byte[] one, byte[] two) => page.EvaluateAsync<double>(Compare, new[] { Convert.ToBase64String(one), Convert.ToBase64String(two) });
}
