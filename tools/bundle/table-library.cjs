/**
 * What of the table library ships, for webpack and for the list of licences.
 *
 * Its own `/wp` entry carries the parts of WordPress whose insides change from one WordPress to the next, in one file that no bundler can
 * look into. The plain entry holds the same as modules: bundled with the same parts, but without what nothing here uses, it is half as large.
 */

/** What the library's parts take from the running WordPress, as in its `/wp` entry; the rest comes along. */
const lent = /^(react|react-dom(\/client)?|react\/jsx-runtime|@wordpress\/(data|date|hooks|i18n))$/;

/** Icons are bundled for all screens, and need of WordPress only what any plugin may use. */
const partOfWordPress = /[\\/]node_modules[\\/]@wordpress[\\/](?!icons[\\/])/;

/** Whether a package that WordPress has too is to come along, where the file `importer` asks for it. */
function comesAlong( request, importer ) {
	return request === '@wordpress/dataviews' || ( partOfWordPress.test( importer ) && ! lent.test( request ) );
}

const leftOut = [
	/[\\/]dataviews-layouts[\\/](grid|list|activity|picker-\w+)[\\/]/,
	/[\\/]dataviews-layouts[\\/]utils[\\/](grid-config|preview-size)/,
	/[\\/]dataform-controls[\\/](?!index)/,
];

/** Whether a file holds a layout that no list of ours offers, or a field for forms. */
function isUnused( file ) {
	return /[\\/]@wordpress[\\/]dataviews[\\/]/.test( file ) && leftOut.some( ( part ) => part.test( file ) );
}

/** Stands in their place, so that what they import does not ship. */
const emptyComponent = 'export default () => null;\n';

module.exports = { comesAlong, isUnused, emptyComponent };
