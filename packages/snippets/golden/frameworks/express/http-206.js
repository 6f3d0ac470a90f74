import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Content-Range', 'items 0-1/10');
  res.set('ETag', '"v1"');
  res.status(206).json({ items: [1, 2] });
});
