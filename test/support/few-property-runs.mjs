import fc from 'fast-check';

// A mutation check runs the tests once per mutant: properties with all their runs would take it a day.
fc.configureGlobal({ numRuns: 10 });
