using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Indicators;
using Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.DataValues;
using Platform.FigureBindings;
using Platform.People;
using Platform.Pivots;

namespace Platform.Data.Tables;

internal sealed class CategoryTable : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> builder) => builder.Named(c => c.Id, c => c.Code);
}

internal sealed class CategoryOptionTable : IEntityTypeConfiguration<CategoryOption>
{
    public void Configure(EntityTypeBuilder<CategoryOption> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => new { o.Category, o.Code }).IsUnique();
    }
}

internal sealed class CategoryComboTable : IEntityTypeConfiguration<CategoryCombo>
{
    public void Configure(EntityTypeBuilder<CategoryCombo> builder)
    {
        builder.Named(c => c.Id, c => c.Code);
        builder.Ignore(c => c.Categories);
        builder.HasData(new CategoryCombo(CategoryCombo.Default, "bjDvmb4bfuf", "default", "default", null, null, null));
    }
}

internal sealed class CategoryOptionComboTable : IEntityTypeConfiguration<CategoryOptionCombo>
{
    public void Configure(EntityTypeBuilder<CategoryOptionCombo> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.Combo, c.Code }).IsUnique();
        builder.Ignore(c => c.Options);
        builder.HasData(new CategoryOptionCombo(CategoryOptionCombo.Default, CategoryOptionCombo.DefaultUid, CategoryCombo.Default, "default", "default", null, null, null, 0));
    }
}

internal sealed class DataElementTable : IEntityTypeConfiguration<DataElement>
{
    public void Configure(EntityTypeBuilder<DataElement> builder)
    {
        builder.Named(e => e.Id, e => e.Code);
        builder.HasIndex(e => e.Uid).IsUnique();
        builder.Ignore(e => e.IsNumber);
    }
}

internal sealed class DataElementVersionTable : IEntityTypeConfiguration<DataElementVersion>
{
    public void Configure(EntityTypeBuilder<DataElementVersion> builder)
    {
        builder.HasKey(v => new { v.Element, v.Version });
        builder.Ignore(v => v.Held);
    }
}

internal sealed class DataSetTable : IEntityTypeConfiguration<DataSet>
{
    public void Configure(EntityTypeBuilder<DataSet> builder)
    {
        builder.Named(s => s.Id, s => s.Code);
        builder.HasIndex(s => s.Uid).IsUnique();
    }
}

internal sealed class DataSetElementTable : IEntityTypeConfiguration<DataSetElement>
{
    public void Configure(EntityTypeBuilder<DataSetElement> builder) => builder.HasKey(e => new { e.DataSet, e.Element });
}

internal sealed class DataSetUnitTable : IEntityTypeConfiguration<DataSetUnit>
{
    public void Configure(EntityTypeBuilder<DataSetUnit> builder) => builder.HasKey(u => new { u.DataSet, u.Unit });
}

internal sealed class DataSetFormTable : IEntityTypeConfiguration<DataSetForm>
{
    public void Configure(EntityTypeBuilder<DataSetForm> builder)
    {
        builder.HasKey(f => new { f.DataSet, f.Period, f.Unit });
        builder.Ignore(f => f.IsComplete);
    }
}

internal sealed class DataSetClosureTable : IEntityTypeConfiguration<DataSetClosure>
{
    public void Configure(EntityTypeBuilder<DataSetClosure> builder) => builder.HasKey(c => new { c.DataSet, c.Period });
}

internal sealed class ValidationRuleTable : IEntityTypeConfiguration<ValidationRule>
{
    public void Configure(EntityTypeBuilder<ValidationRule> builder) => builder.Named(r => r.Id, r => r.Code);
}

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.Named(i => i.Id, i => i.Code);
        builder.HasIndex(i => i.Uid).IsUnique();
    }
}

internal sealed class DataValueBatchTable : IEntityTypeConfiguration<DataValueBatch>
{
    public void Configure(EntityTypeBuilder<DataValueBatch> builder) => builder.HasIndex(b => b.Number);
}

internal sealed class SavedViewTable : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder) => builder.HasIndex(v => v.Owner);
}

internal sealed class FigureBindingTable : IEntityTypeConfiguration<FigureBinding>
{
    public void Configure(EntityTypeBuilder<FigureBinding> builder)
    {
        builder.HasIndex(b => b.Statement);
        builder.HasIndex(b => new { b.Element, b.Period, b.Unit });
    }
}

internal sealed class RoundDataSetTable : IEntityTypeConfiguration<RoundDataSet>
{
    public void Configure(EntityTypeBuilder<RoundDataSet> builder) => builder.HasKey(d => new { d.Round, d.DataSet });
}

internal sealed class ApiTokenTable : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder) => builder.HasKey(t => t.Hash);
}

internal static class NamedTables
{
    // Small numbers drawn by the use case: a figure's key is made of them.
    public static void Named<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> id, System.Linq.Expressions.Expression<Func<T, object?>> code)
        where T : class
    {
        builder.HasKey(id);
        builder.Property<int>("Id").ValueGeneratedNever();
        builder.HasIndex(code).IsUnique();
    }
}
