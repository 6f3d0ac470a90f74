import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Location', '/elsewhere');
  res.status(302).end();
});
