// They share one mock, and each has rules of its own for it.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
