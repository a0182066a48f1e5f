using System.Net.Sockets;
using MailKit;
using MailKit.Security;
using Platform.Mail;
using Web.Serving;

namespace Web.Outbox;

/// <summary>Sends what waits in the outbox, once a minute. A mail server that is away keeps the letters where they are.</summary>
internal sealed class MailJob(IServiceScopeFactory scopes, MailSettings settings, ILogger<MailJob> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SendLetters>().RunAsync(settings, stoppingToken);
            }
            catch (Exception fault) when (fault is SocketException or IOException or ProtocolException or ServiceNotConnectedException or AuthenticationException or TimeoutException or SslHandshakeException)
            {
                log.MailAway(settings.Host, fault.Message);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
