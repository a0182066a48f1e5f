namespace Platform.Data.Figures;

/// <summary>
/// Large imports of one process write one after the other: two that write to the same cells would take what the other put there again and again, and
/// the more the longer. One of another process is not known here; then that is what happens, and nothing is lost by it.
/// </summary>
public sealed class ImportTurn : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <returns>To be given back by disposing of it.</returns>
    public async Task<IDisposable> TakeAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        return new Taken(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
