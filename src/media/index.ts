export { fetchPictures, uploadPicture, type Picture } from './api';
