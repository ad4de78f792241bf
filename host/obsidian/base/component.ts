/** The mocks' Component is faithful; imported from here so that one place says where base classes come from. */
export { Component, MarkdownRenderChild } from 'obsidian-test-mocks/obsidian';
