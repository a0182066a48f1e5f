using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Domain.DataValues;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Platform;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Web.Assignments;
using Web.Briefings;
using Web.Dashboards;
using Web.DataSets;
using Web.DataValues;
using Web.Dhis2;
using Web.Packs;
using Web.People;
using Web.Pivots;
using Web.Reports;
using Web.Rounds;
using Web.Reorganisations;
using Web.Tables;
using Web.Targets;

namespace Web.Serving;

/// <param name="Url">Where to listen.</param>
/// <param name="BehindProxy">A proxy in front ends TLS: its forwarded headers are believed, and the one-click roles of the sample are off.</param>
/// <param name="Clock">Null for the true clock.</param>
/// <param name="Mail">Null keeps letters in the outbox.</param>
/// <param name="FiguresFile">The store that sums; null for its place beside the database.</param>
public sealed record ServerOptions(Storage Storage, string Url, bool BehindProxy = false, OfficeClock? Clock = null, bool Quiet = false, Platform.Mail.MailSettings? Mail = null, string? FiguresFile = null);

/// <summary>Puts the program together: once for serving, once for each test that speaks HTTP.</summary>
public static class Server
{
    public static WebApplication Build(ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Server).Assembly.GetName().Name });
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(options.Url).ConfigureKestrel(k => k.Limits.MaxRequestBodySize = LargeBody.Limit);
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole().SetMinimumLevel(options.Quiet ? LogLevel.Error : LogLevel.Warning);
        // A start that fails is told by the verb that asked for it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        AddServices(builder.Services, options);
        var app = builder.Build();
        Arrange(app, options);
        return app;
    }

    /// <summary>All but the web: what the console's verbs need too.</summary>
    public static void AddCore(IServiceCollection services, Storage storage, OfficeClock clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton<TimeProvider>(clock);
        services.AddStorage(storage);
        services.AddUseCases();
        services.AddSingleton<FigureSignal>();
        services.AddSingleton<ImportTurn>();
        services.AddSingleton<IFigures, RecordFigures>();
        services.AddScoped<FigureWriter>(s => storage.IsPostgres ? ActivatorUtilities.CreateInstance<PostgresFigureWriter>(s) : ActivatorUtilities.CreateInstance<SqliteFigureWriter>(s));
        services
            .AddIdentityCore<Person>(o =>
            {
                o.Password.RequiredLength = 10;
                o.Password.RequireNonAlphanumeric = false;
                o.Password.RequireUppercase = false;
                o.Password.RequireDigit = false;
                o.Password.RequireLowercase = false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<PlatformDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("giaoban").PersistKeysToDbContext<PlatformDb>();
    }

    private static void AddServices(IServiceCollection services, ServerOptions options)
    {
        AddCore(services, options.Storage, options.Clock ?? new OfficeClock(TimeProvider.System));
        services.AddSingleton(options);
        services.AddSingleton(new FigureFile(options.FiguresFile ?? options.Storage.FiguresFile));
        services.AddSingleton<FigureFollower>();
        services.AddSingleton<IFigures>(s => s.GetRequiredService<FigureFollower>());
        services.AddHostedService(s => s.GetRequiredService<FigureFollower>());
        services.AddSingleton<ImportJobs>();
        services.AddSingleton<Charts.KeptPictures>();
        services.AddHostedService(s => s.GetRequiredService<ImportJobs>());
        services.AddScoped<AskAnalytics>();
        services.AddSingleton<FigureImports>();
        AddPages(services);
        AddSignIn(services);
        if (options.Mail is { } mail)
        {
            services.AddSingleton(mail);
            services.AddHostedService<Outbox.MailJob>();
        }
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddRouting();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(o => o.Cookie.Name = "giaoban-form");
        services.AddResponseCompression(o => (o.EnableForHttps, o.MimeTypes) = (false, ["text/html", "application/json", "text/plain", "text/csv"]));
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = System.IO.Compression.CompressionLevel.Fastest);
        services.AddHealthChecks();
        services.AddApiDocument();
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            (o.LoginPath, o.AccessDeniedPath, o.SlidingExpiration, o.ExpireTimeSpan) = ("/sign-in", "/not-allowed", true, TimeSpan.FromDays(35));
            (o.Cookie.Name, o.Cookie.SameSite) = ("giaoban", SameSiteMode.Lax);
            // A browser counts a cookie's life by the true clock, whatever time the sample office lives in.
            o.TimeProvider = TimeProvider.System;
            o.Events.OnRedirectToLogin = Api401;
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRateLimiter(o =>
        {
            o.OnRejected = async (context, _) => await Refusal.Page(context.HttpContext, new Domain.Rejection(Domain.Rejections.SignInTooMany), "/sign-in", StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Guesses);
        });
    }

    // An account locks after five wrong passwords; this slows down who tries many accounts, or many links.
    private static RateLimitPartition<string> Guesses(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && (http.Request.Path.StartsWithSegments("/sign-in") || http.Request.Path.StartsWithSegments("/welcome"))
            ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("");

    private static Task Api401(Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            return Dhis2Answer.RefuseAsync(context.HttpContext, StatusCodes.Status401Unauthorized, "Unauthorized");
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static void Arrange(WebApplication app, ServerOptions options)
    {
        if (options.BehindProxy)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
            app.UseForwardedHeaders(forwarded);
        }

        app.Use(Guarded);
        app.Use(FaultAsync);
        app.UseRequestLocalization(o =>
        {
            o.SetDefaultCulture("vi-VN").AddSupportedCultures("vi-VN", "en-GB").AddSupportedUICultures("vi-VN", "en-GB");
            // The reader chooses by the link in the menu; a browser's own language says little about an office's.
            o.RequestCultureProviders = [new Microsoft.AspNetCore.Localization.CookieRequestCultureProvider { CookieName = "giaoban-lang" }];
        });
        app.UseResponseCompression();
        app.Use(Dhis2Paths.RewriteAsync);
        // The API answers in codes; people get a page.
        app.UseWhen(http => !http.Request.Path.StartsWithSegments("/api"), people => people.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(ProgramSignIn.ReadAsync);
        app.Use(LargeBody.RefuseAsync);
        app.Use(EnterAsync);
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(Shell.ShellFacts.ReadAsync);
        Map(app, options);
    }

    private static void Map(WebApplication app, ServerOptions options)
    {
        app.MapAssets();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapApiDocument();
        app.MapPeople(options);
        app.MapTables();
        app.MapRounds();
        app.MapReports();
        app.MapPacks();
        app.MapBriefings();
        app.MapAssignments();
        app.MapDhis2();
        app.MapForms();
        app.MapImports();
        app.MapDefinitions();
        app.MapPivots();
        app.MapTargets();
        app.MapReorganisations();
        app.MapDashboards();
        app.MapRazorComponents<Shell.App>();
    }

    private static Task Guarded(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
        return next(http);
    }

    // A full disk is nobody's bug: a sentence, and nothing half-done. Any other fault is ours: logged, and said so.
    private static async Task FaultAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            if (fault is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
            {
                http.Response.Clear();
                await LargeBody.TellAsync(http);
                return;
            }

            if (fault is AntiforgeryValidationException)
            {
                http.Response.Clear();
                await Refusal.Page(http, new Domain.Rejection(Domain.Rejections.FormStale), "/", StatusCodes.Status400BadRequest).ExecuteAsync(http);
                return;
            }

            var full = StorageFullException.IsCauseOf(fault) || fault is StorageFullException;
            if (!full)
            {
                http.RequestServices.GetRequiredService<ILogger<ServerOptions>>().Fault(fault, http.Request.Path);
            }

            http.Response.Clear();
            var rejection = new Domain.Rejection(full ? Domain.Rejections.StorageFull : Domain.Rejections.Fault);
            var status = full ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status500InternalServerError;
            // A program reads no page.
            await (http.Request.Path.StartsWithSegments("/api") ? Dhis2Answer.Refuse(status, Texts.Words.Of(rejection, Texts.Words.English)) : Refusal.Page(http, rejection, "/", status)).ExecuteAsync(http);
        }
    }

    private static Task EnterAsync(HttpContext http, RequestDelegate next)
    {
        if (http.User.Identity?.IsAuthenticated is true && Guid.TryParse(http.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value, out var id))
        {
            http.RequestServices.GetRequiredService<Access>().Enter(id);
        }

        return next(http);
    }

    /// <summary>Whether an address is this machine's own.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)));
}
