import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Location', '/endpoint/1');
  res.status(300).json({ alternatives: ['/endpoint/1', '/endpoint/2'] });
});
