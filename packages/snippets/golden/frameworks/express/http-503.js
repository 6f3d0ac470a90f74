import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Retry-After', '300');
  res.status(503).json({ error: 'service_unavailable', retry_after: 300 });
});
