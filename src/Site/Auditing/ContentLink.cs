using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Site;

public sealed record ContentLink(Located<string> Target, ReleaseId? Release);
