namespace Platform.Offices;

/// <summary>One zone: Viet Nam, UTC+7 the whole year.</summary>
public static class VietnamClock
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly VietnamToday(this TimeProvider clock) => clock.GetUtcNow().VietnamDay();

    public static DateOnly VietnamDay(this DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Offset).DateTime);
}

/// <summary>The office's clock: the true one, but for the sample office, which lives in the days of its sample round.</summary>
public sealed class OfficeClock(TimeProvider source) : TimeProvider
{
    private long shift;

    public void ShiftBy(TimeSpan by) => Interlocked.Exchange(ref shift, by.Ticks);

    /// <summary>To the microsecond, which is what PostgreSQL keeps: what is hashed or handed out is what can be read back.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        var ticks = source.GetUtcNow().UtcTicks + Interlocked.Read(ref shift);
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }
}
