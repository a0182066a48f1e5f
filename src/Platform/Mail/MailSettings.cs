using System.Globalization;
using Domain;
using MimeKit;

namespace Platform.Mail;

/// <summary>Where mail goes out. Without it, letters wait on the outbox page for an officer's own hand.</summary>
/// <param name="From">The office's own address: nothing is sent under anyone else's name.</param>
public sealed record MailSettings(string Host, int Port, string From, string? User, string? Password)
{
    private const int SubmissionPort = 587;

    /// <param name="setting">The value of a setting by its name, <c>Mail:Host</c>; null where it is not set.</param>
    /// <returns>Null in the outcome's place where no host is set: that is no fault.</returns>
    public static Outcome<MailSettings>? Read(Func<string, string?> setting)
    {
        if (setting("Mail:Host") is not { Length: > 0 } host)
        {
            return null;
        }

        var port = SubmissionPort;
        if (setting("Mail:Port") is { Length: > 0 } asked && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > 65535))
        {
            return new Rejection(Rejections.SettingWrong, "GIAOBAN_Mail__Port", asked, "1-65535");
        }

        var from = setting("Mail:From") ?? "";
        if (!MailboxAddress.TryParse(from, out var address) || !address.Address.Contains('@', StringComparison.Ordinal))
        {
            return new Rejection(Rejections.SettingWrong, "GIAOBAN_Mail__From", from, "vanphong@example.vn");
        }

        return new MailSettings(host, port, from, setting("Mail:User"), setting("Mail:Password"));
    }
}
