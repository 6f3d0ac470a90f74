import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.status(422).json({
    error: 'mailbox_unavailable',
    message: 'The mailbox is unavailable.',
  });
});
