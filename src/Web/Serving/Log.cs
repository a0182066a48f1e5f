namespace Web.Serving;

/// <summary>For operators: English, ids and not names.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The request for {Path} failed.")]
    public static partial void Fault(this ILogger logger, Exception fault, string path);

    [LoggerMessage(2, LogLevel.Warning, "The mail server {Host} is away; letters wait in the outbox. {Reason}")]
    public static partial void MailAway(this ILogger logger, string host, string reason);

    [LoggerMessage(3, LogLevel.Error, "The store that sums could not follow the figures; it will be tried again.")]
    public static partial void FollowFault(this ILogger logger, Exception fault);
}
