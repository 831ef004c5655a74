<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Messages\Purpose;

defined( 'ABSPATH' ) || exit;

/** What there is to write to a customer about a sent document. */
enum Situation: string {

	case ToPay      = 'to_pay';
	case DueSoon    = 'due_soon';
	case Overdue    = 'overdue';
	case Processing = 'processing';
	case Paid       = 'paid';
	case ToAnswer   = 'to_answer';
	case Answered   = 'answered';
	case Credit     = 'credit';
	case Held       = 'held';

	/** @param string $today YYYY-MM-DD in the time zone of the site. */
	public static function of( Document $document, string $today ): self {
		$soon = null !== $document->dueDate && $document->dueDate >= $today && CalendarDate::daysBetween( $today, $document->dueDate ) <= 7;
		return match ( $document->kind ) {
			DocumentKind::CreditNote => self::Credit,
			DocumentKind::Quote      => Workflow::Sent === $document->workflow ? self::ToAnswer : self::Answered,
			DocumentKind::Invoice    => match ( true ) {
				// Nobody is pressed about what they dispute, or what a colleague has in hand, nor thanked for what was written off.
				$document->disputed, $document->byHand, $document->writtenOff        => self::Held,
				'processing' === DocumentFacts::state( $document, $today )            => self::Processing,
				$document->open() <= 0                                               => self::Paid,
				$document->isOverdue( $today )                                       => self::Overdue,
				$soon                                                                => self::DueSoon,
				default                                                              => self::ToPay,
			},
		};
	}

	public function purpose( Tone $tone ): Purpose {
		return match ( $this ) {
			self::ToPay    => Purpose::Invoice,
			self::DueSoon  => Purpose::DueSoon,
			self::Overdue  => Tone::Firm === $tone ? Purpose::OverdueFirm : Purpose::Overdue,
			self::Paid     => Purpose::Receipt,
			self::ToAnswer => Purpose::Quote,
			self::Credit   => Purpose::CreditNote,
			default        => Purpose::FreshLink,
		};
	}

	/** How it is said when nobody asked for a tone. */
	public function tone( Document $document, string $today ): Tone {
		if ( self::Overdue !== $this || null === $document->dueDate ) {
			return self::Paid === $this || self::ToAnswer === $this ? Tone::Friendly : Tone::Neutral;
		}
		$days = CalendarDate::daysBetween( $document->dueDate, $today );
		return match ( true ) {
			$days > 30 => Tone::Firm,
			$days > 7  => Tone::Neutral,
			default    => Tone::Friendly,
		};
	}
}
