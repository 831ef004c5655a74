/** Node by default; a test of a component asks for a document with `@jest-environment jsdom`. */
module.exports = {
	preset: '@wordpress/jest-preset-default',
	testEnvironment: 'node',
	testMatch: [ '<rootDir>/tests/{unit,contract,conventions}/**/*.test.ts?(x)' ],
	// Copies of WordPress and built files, which hold packages of their own.
	modulePathIgnorePatterns: [ '<rootDir>/(\\.coffer|build|dist)/' ],
	transform: {
		'\\.[cm]?[jt]sx?$': require.resolve( '@wordpress/scripts/config/babel-transform' ),
	},
	// Comes as modules only.
	transformIgnorePatterns: [ '/node_modules/(?!marked/)' ],
	moduleNameMapper: {
		'^@coffer/api$': '<rootDir>/src/index.ts',
		'^@coffer/pay-now$': '<rootDir>/src/pay-now/index.ts',
	},
};
