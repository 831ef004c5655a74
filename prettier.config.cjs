/** WordPress's formatting, with lines as long as its own people write them in PHP. */
module.exports = { ...require( '@wordpress/prettier-config' ), printWidth: 120 };
