namespace OpenStatement.Presentation;

/// <summary>A chart that stands for itself, to be put into a report or a newspaper.</summary>
/// <param name="Release">The edition the figures stood in.</param>
/// <param name="Settings">Who gives it away, and on what terms.</param>
/// <param name="Chart">The whole series with everything that can be said about it.</param>
/// <param name="Credit">What it says of itself.</param>
public sealed record ChartPicture(Release Release, SiteSettings Settings, Chart Chart, PictureCredit Credit) : Download(Release, Settings);
