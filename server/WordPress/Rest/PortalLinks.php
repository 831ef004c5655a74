<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\PortalLinks\PortalLink;
use Coffer\WordPress\Rest\Resources\PortalLinkResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The address of a link is a secret: reveal() is the one route that hands it out. */
final class PortalLinks {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		$now      = $this->services->clock()->now();
		return Answer::all(
			array_map(
				static fn ( PortalLink $link ): array => PortalLinkResource::of( $link, $now ),
				$this->services->portalLinks()->forDocument( $document->id )
			)
		);
	}

	public function reveal( RouteCall $call ): \WP_REST_Response {
		$revealed = $this->services->revealPortalLink()->reveal( $call->actor, $call->id(), $call->body['purpose'] );
		return Answer::one(
			[
				'url'     => $this->services->portalAddress()->url( $revealed->token ),
				'link'    => PortalLinkResource::of( $revealed->link, $this->services->clock()->now() ),
				'renewed' => $revealed->renewed,
			]
		);
	}

	public function preview( RouteCall $call ): \WP_REST_Response {
		$document = $this->services->documentList()->get( $call->actor, $call->id() );
		return Answer::one( $this->services->portalAddress()->preview( $document->id, $call->actor->id ) );
	}
}
