<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\Domain\Clock;
use Coffer\Domain\PortalLinks\Token;
use Coffer\WordPress\Storage\PortalBases;

defined( 'ABSPATH' ) || exit;

/** Addresses of customer pages, whatever the permalinks of the site look like. */
final class PortalAddress {

	public const QUERY_VAR = Manifest::IDENTITY['portal']['query_var'];
	public const PREVIEW   = 'preview/';

	private const PREVIEW_SECONDS = 3600;

	public function __construct( private readonly Clock $clock ) {
	}

	/** A secret: for the one person who asked for it. */
	public function url( #[\SensitiveParameter] Token $token ): string {
		return $this->of( $token->secret() );
	}

	/** @return array{url: string, expires_at: string} Works for this user only, until then (UTC, ISO 8601). */
	public function preview( int $documentId, int $userId ): array {
		$pass = PreviewPass::issue( $documentId, $userId, $this->clock->now() + self::PREVIEW_SECONDS );
		return [
			'url'        => $this->of( self::PREVIEW . $pass->text() ),
			'expires_at' => gmdate( 'Y-m-d\TH:i:s\Z', $pass->expiresAt ),
		];
	}

	/** What an address looks like, with a placeholder in the token's place. */
	public function example(): string {
		return $this->of( '…' );
	}

	/** @param string $rest What follows the base: a token, or a preview with its pass. */
	public function of( string $rest ): string {
		global $wp_rewrite;
		$base = PortalBases::current();
		if ( '' === $base || ! $wp_rewrite->using_permalinks() ) {
			return home_url( '/?' . self::QUERY_VAR . '=' . $rest );
		}
		return home_url( '/' . $wp_rewrite->root . $base . '/' . $rest );
	}
}
