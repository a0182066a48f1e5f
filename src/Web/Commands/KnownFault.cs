using Domain;
using Microsoft.AspNetCore.Connections;
using Platform.Data;

namespace Web.Commands;

/// <summary>What stops a verb from outside: the database, the address, a file. Anything else is a bug, and is thrown.</summary>
internal static class KnownFault
{
    /// <returns>Null for a fault that nobody but a developer can mend.</returns>
    public static Rejection? Of(Exception fault) =>
        StorageFault.Of(fault) ?? fault switch
        {
            IOException { InnerException: AddressInUseException } => new Rejection(Rejections.ServePortTaken),
            IOException or UnauthorizedAccessException => new Rejection(Rejections.FileFailed, fault.Message),
            _ => null,
        };
}
