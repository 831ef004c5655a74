<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Schemas;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** A request that has been held against its route in contract/routes.json. Controllers read this and nothing else. */
final class RouteCall {

	/** Deeper than any schema of the contract. */
	private const MAX_DEPTH = 16;

	/**
	 * @param array<string, mixed> $query          Typed, defaults filled in.
	 * @param array<string, mixed> $body           Empty where the route takes none.
	 * @param int                  $version        From If-Match; 0 where the route does not ask for it.
	 * @param string               $idempotencyKey Empty where the route does not ask for it.
	 */
	private function __construct(
		public readonly \WP_REST_Request $request,
		public readonly Actor $actor,
		public readonly array $query,
		public readonly array $body,
		public readonly int $version,
		public readonly string $idempotencyKey
	) {
	}

	/**
	 * @param array<string, mixed> $route One of Contract\Routes.
	 * @throws InvalidInput
	 * @throws Refused `version_missing`, `idempotency_key_missing`.
	 */
	public static function of( array $route, \WP_REST_Request $request, Actor $actor ): self {
		return new self(
			$request,
			$actor,
			QueryArguments::of( $request->get_query_params(), $route['query'] ?? [] ),
			// What a gateway sends has its own form, and is held against its signature instead.
			empty( $route['raw'] ) ? self::body( $request, $route['request'] ) : [],
			empty( $route['if_match'] ) ? 0 : self::ifMatch( $request ),
			empty( $route['idempotency'] ) ? '' : self::key( $request )
		);
	}

	/** The `{id}` of the address. */
	public function id(): int {
		return (int) $this->request->get_url_params()['id'];
	}

	/** The `{role}` of the address. */
	public function role(): string {
		return (string) $this->request->get_url_params()['role'];
	}

	/** Page and rows a page, of a list. */
	public function page(): int {
		return $this->query['page'];
	}

	public function perPage(): int {
		return $this->query['per_page'];
	}

	/** Only JSON: what a form of another site can send without asking never reaches a use case. */
	private static function body( \WP_REST_Request $request, ?string $noun ): array {
		$raw = (string) $request->get_body();
		if ( '' === $raw && null === $noun && [] === $request->get_body_params() ) {
			return [];
		}
		if ( ! $request->is_json_content_type() ) {
			throw new InvalidInput( '', 'invalid_input', __( 'Send the body as JSON, with Content-Type: application/json.', 'coffer' ) );
		}
		$value = json_decode( $raw, false, self::MAX_DEPTH );
		if ( JSON_ERROR_NONE !== json_last_error() ) {
			throw new InvalidInput( '', 'invalid_input', __( 'The body of the request is not valid JSON.', 'coffer' ) );
		}
		$schema = null === $noun ? [ 'type' => 'object', 'properties' => [] ] : Schemas::ALL[ $noun ];
		return SchemaCheck::of( $value, $schema );
	}

	/**
	 * The version that the person saw. A compressing web server may have made its ETag a weak one. nginx with a page cache takes
	 * conditions out of every request, also of those that it does not cache, so there is a second name that it does not know.
	 */
	private static function ifMatch( \WP_REST_Request $request ): int {
		$header = trim( (string) ( $request->get_header( 'if_match' ) ?: $request->get_header( 'coffer_if_match' ) ) );
		if ( 1 !== preg_match( '/\A(?:W\/)?"?([1-9][0-9]{0,15})"?\z/', $header, $parts ) ) {
			throw new Refused( 'version_missing' );
		}
		return (int) $parts[1];
	}

	private static function key( \WP_REST_Request $request ): string {
		$key = (string) $request->get_header( 'idempotency_key' );
		if ( 1 !== preg_match( '/\A[A-Za-z0-9-]{8,64}\z/', $key ) ) {
			throw new Refused( 'idempotency_key_missing' );
		}
		return $key;
	}
}
