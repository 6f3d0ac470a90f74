import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('ETag', '"v1"');
  res.status(200).json({ status: 'ok' });
});
