<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Customers\MaskedEmail;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Users of the site, to say who a customer is. */
final class SiteUsers {

	public function __construct( private readonly Services $services ) {
	}

	public function list( RouteCall $call ): \WP_REST_Response {
		$may_read = current_user_can( 'list_users' );
		return Answer::all( array_map(
			static fn ( array $user ): array => [ ...$user, 'email' => $may_read ? $user['email'] : MaskedEmail::of( $user['email'] ) ],
			$this->services->findUsers()->search( $call->actor, $call->query['search'] ?? '' )
		) );
	}
}
