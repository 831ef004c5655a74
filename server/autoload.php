<?php
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

// PSR-4: `Coffer\Domain\Money\Currency` is server/Domain/Money/Currency.php.
spl_autoload_register(
	static function ( string $name ): void {
		if ( str_starts_with( $name, 'Coffer\\' ) ) {
			$file = __DIR__ . '/' . strtr( substr( $name, 7 ), '\\', '/' ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);
