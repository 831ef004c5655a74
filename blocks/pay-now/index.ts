import { registerBlockType, registerBlockVariation } from '@wordpress/blocks';
import metadata from './block.json';
import type { PayNowAttributes } from './attributes';
import { Edit } from './edit';
import { variations } from './variations';
import './editor.scss';
import './style.scss';

// The server has told the editor the rest of block.json already. Attributes that are said here take the place of its own.
const { name, title, category } = metadata;
registerBlockType< PayNowAttributes >( name, { title, category, attributes: metadata.attributes, edit: Edit } );
variations.forEach( ( variation ) => registerBlockVariation( name, variation ) );
