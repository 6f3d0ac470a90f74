import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Link', '</>; rel="blocked-by"');
  res.status(451).json({
    error: 'unavailable_for_legal_reasons',
    message:
      'An order of the Example Court under the Example Act blocks this resource here.',
  });
});
