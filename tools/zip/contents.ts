/** What goes into the zip, by folder: everything in it that matches. A path that is not here does not ship. */
export const contents: readonly { readonly from: string; readonly what: RegExp }[] = [
	{ from: '.', what: /^(coffer|uninstall)\.php$|^(LICENSE|readme\.txt|CHANGELOG\.md)$/ },
	{ from: 'server', what: /\.php$/ },
	{ from: 'portal-template', what: /\.(php|html)$/ },
	{ from: 'build', what: /\.(js|css|php|json|woff|icc|txt|webp)$/ },
];

/**
 * Bytes; hosts let people upload from 2 MiB up. Of what there is, the PHP is 0.7 MB, what makes PDF, with its letters, 0.4, the pictures
 * of the guides 0.35, the library of the tables 0.27, and the translations 0.15; the rest is the screens, and the names of
 * so many files. What makes it larger than this has to be worth it.
 */
export const largest = 2_500_000;
