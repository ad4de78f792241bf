// Stands in for gray-matter's lib/engines, as in the build (scripts/plugin-build.mjs).
module.exports = {};
