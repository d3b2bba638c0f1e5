namespace OpenStatement.Loading;

/// <summary>A sentence in the words of a release.</summary>
internal sealed record ReleaseSentence(WrittenSentence Sentence, ReleaseId Release);
