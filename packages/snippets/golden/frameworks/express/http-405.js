import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Allow', 'POST');
  res.status(405).json({
    error: 'method_not_allowed',
    message: 'The method is not allowed here.',
  });
});
