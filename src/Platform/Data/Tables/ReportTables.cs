using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Reports;

namespace Platform.Data.Tables;

internal sealed class RoundTable : IEntityTypeConfiguration<ReportingRound>
{
    public void Configure(EntityTypeBuilder<ReportingRound> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Code).HasMaxLength(40);
        builder.Property(r => r.PeriodCode).HasMaxLength(20);
        builder.HasIndex(r => r.Code).IsUnique();
        builder.Ignore(r => r.Period);
    }
}

internal sealed class RoundUnitTable : IEntityTypeConfiguration<RoundUnit>
{
    public void Configure(EntityTypeBuilder<RoundUnit> builder)
    {
        builder.HasKey(r => new { r.Round, r.Unit });
        builder.HasOne<ReportingRound>().WithMany().HasForeignKey(r => r.Round);
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.Unit).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportTable : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.Round, r.Unit }).IsUnique();
        builder.Property(r => r.LatestVersion).IsConcurrencyToken();
        builder.Property(r => r.State).IsConcurrencyToken();
        builder.Ignore(r => r.StateOutside);
        builder.HasOne<ReportingRound>().WithMany().HasForeignKey(r => r.Round);
    }
}

internal sealed class ReportVersionTable : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> builder)
    {
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => new { v.Report, v.Number }).IsUnique();
        builder.Property(v => v.SourceFile).HasMaxLength(64);
        builder.HasOne<Report>().WithMany().HasForeignKey(v => v.Report);
    }
}

internal sealed class ReportAttachmentTable : IEntityTypeConfiguration<ReportAttachment>
{
    public void Configure(EntityTypeBuilder<ReportAttachment> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.File).HasMaxLength(64);
        builder.Property(a => a.Name).HasMaxLength(255);
        builder.HasOne<Report>().WithMany().HasForeignKey(a => a.Report);
    }
}

internal sealed class StatementTable : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.HasKey(s => s.RowId);
        builder.Property(s => s.Sector).HasMaxLength(40);
        builder.HasIndex(s => new { s.Version, s.Order }).IsUnique();
        builder.HasIndex(s => s.Id);
        builder.HasOne<ReportVersion>().WithMany().HasForeignKey(s => s.Version);
    }
}

internal sealed class ReceiptTable : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.HasKey(r => r.ClientId);
        builder.Property(r => r.BodyHash).HasMaxLength(64);
    }
}

internal sealed class RefusedBodyTable : IEntityTypeConfiguration<RefusedBody>
{
    public void Configure(EntityTypeBuilder<RefusedBody> builder)
    {
        builder.HasKey(r => new { r.ClientId, r.BodyHash });
        builder.Property(r => r.BodyHash).HasMaxLength(64);
    }
}
