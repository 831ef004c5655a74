<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/** Of an error, what is written in code: its class, and on which way it came up. Never its message. */
final class Origin {

	private const OURS = 'server/';

	/**
	 * @param string      $class  Of the error.
	 * @param string|null $own    The first place in Coffer on the way to the error: file from the plugin's root, and line.
	 * @param string|null $folder Of the plugin or theme in which it came up, when that was not Coffer.
	 * @param string|null $frame  Where in it: path and line. For the site's own log only, as the names of folders may be those of people.
	 */
	private function __construct(
		public readonly string $class,
		public readonly ?string $own,
		public readonly ?string $folder,
		public readonly ?string $frame
	) {
	}

	public static function of( \Throwable $error ): self {
		$root   = dirname( Plugin::file() ) . '/';
		$own    = null;
		$folder = null;
		$place  = null;
		foreach ( [ [ 'file' => $error->getFile(), 'line' => $error->getLine() ], ...$error->getTrace() ] as $frame ) {
			$file = wp_normalize_path( $frame['file'] ?? '' );
			$line = $frame['line'] ?? 0;
			if ( str_starts_with( $file, $root . self::OURS ) ) {
				$own = substr( $file, strlen( $root ) ) . ":$line";
				break;
			}
			if ( null === $folder ) {
				$folder = self::folderOf( $file );
				$place  = null === $folder ? null : "$file:$line";
			}
		}
		// The name of a class without one goes on with a null byte and the path of its file.
		return new self( (string) strstr( $error::class . "\0", "\0", true ), $own, $folder, $place );
	}

	private static function folderOf( string $file ): ?string {
		foreach ( [ 'plugins' => constant( 'WP_PLUGIN_DIR' ), 'mu-plugins' => constant( 'WPMU_PLUGIN_DIR' ), 'themes' => get_theme_root() ] as $kind => $folder ) {
			$begin = wp_normalize_path( $folder ) . '/';
			if ( str_starts_with( $file, $begin ) ) {
				return 'mu-plugins' === $kind ? $kind : "$kind/" . strtok( substr( $file, strlen( $begin ) ), '/' );
			}
		}
		return null;
	}
}
