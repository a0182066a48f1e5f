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

    public override DateTimeOffset GetUtcNow() => source.GetUtcNow().AddTicks(Interlocked.Read(ref shift));
}
