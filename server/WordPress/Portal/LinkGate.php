<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\Visit;
use Coffer\Domain\Refused;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\DatabaseFailure;

defined( 'ABSPATH' ) || exit;

/** The one gate, as strangers meet it: whoever keeps asking for what is not there waits for the answer. */
final class LinkGate {

	/** @var array<string, Visit|null> What was seen of a token before, so that one request costs one look, and as much for each. */
	private array $seen = [];

	public function __construct( private readonly Services $services ) {
	}

	/** The same verdict before anybody is made to wait for it. Whoever uses it leaves a refusal to authorize(). */
	public function peek( #[\SensitiveParameter] string $token, string $action ): ?Visit {
		return $this->seen[ "$action $token" ] = $this->services->authorizeVisit()->authorize( $token, $action );
	}

	/**
	 * @return Visit|null As AuthorizeVisit.
	 * @throws Refused `too_many_requests`, never for what may be seen.
	 */
	public function authorize( #[\SensitiveParameter] string $token, string $action ): ?Visit {
		$visit  = array_key_exists( "$action $token", $this->seen ) ? $this->seen[ "$action $token" ] : $this->services->authorizeVisit()->authorize( $token, $action );
		$client = Visitor::fromOutside();
		if ( null === $visit && null !== $client ) {
			sleep( $this->delay( $client ) );
		}
		return $visit;
	}

	/** A counter that cannot be written must not change the answer. */
	private function delay( string $client ): int {
		try {
			return $this->services->slowGuessing()->failed( $client );
		} catch ( DatabaseFailure ) {
			return 0;
		}
	}
}
