using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Platform.Data;

namespace Platform.Mail;

/// <summary>Sends what waits in the outbox. One letter that fails does not hold up the others.</summary>
public sealed class SendLetters(PlatformDb db, TimeProvider clock)
{
    /// <returns>How many were sent.</returns>
    public async Task<int> RunAsync(MailSettings settings, CancellationToken cancel)
    {
        var waiting = await db.Letters.Where(l => l.SentAt == null && l.To != "").OrderBy(l => l.WrittenAt).Take(100).ToListAsync(cancel);
        if (waiting.Count == 0)
        {
            return 0;
        }

        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(settings.Host, settings.Port, cancellationToken: cancel);
        if (settings.User is { } user)
        {
            await smtp.AuthenticateAsync(user, settings.Password ?? "", cancel);
        }

        foreach (var letter in waiting)
        {
            await SendAsync(smtp, settings, letter, cancel);
        }

        await smtp.DisconnectAsync(quit: true, cancel);
        return waiting.Count(l => l.SentAt is not null);
    }

    private async Task SendAsync(SmtpClient smtp, MailSettings settings, Letter letter, CancellationToken cancel)
    {
        try
        {
            var message = new MimeMessage { Subject = letter.Subject, Body = new TextPart("plain") { Text = letter.Body } };
            message.From.Add(MailboxAddress.Parse(settings.From));
            message.To.Add(MailboxAddress.Parse(letter.To));
            await smtp.SendAsync(message, cancel);
            (letter.SentAt, letter.Fault) = (clock.GetUtcNow(), null);
        }
        catch (Exception fault) when (fault is SmtpCommandException or ParseException)
        {
            letter.Fault = fault.Message;
        }

        await db.SaveChangesAsync(cancel);
    }
}
